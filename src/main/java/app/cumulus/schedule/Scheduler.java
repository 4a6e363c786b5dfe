package app.cumulus.schedule;

/** An algorithm that says when a card is due next; a pure function. */
public interface Scheduler {

    /** What each grade given today would make of the memory. */
    Outcomes next(MemoryState memory, StudyDay today);
}
