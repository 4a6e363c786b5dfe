package app.cumulus.card.rule;

import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.List;

/** The rules in use, one line each. */
public final class Rules {

    private Rules() {}

    public static List<Rule> all(Lexicon lexicon) {
        Tagger tagger = new Tagger(lexicon);
        ClauseParser parser = new ClauseParser(lexicon);
        Said.Reader reader = new Said.Reader(lexicon, tagger, parser);
        return List.of(
                new OwnQuestionRule(tagger),
                new AcronymRule(),
                new ConditionRule(reader, parser, tagger, lexicon),
                new ReasonRule(reader, parser, tagger, lexicon),
                new ResultRule(reader, parser, tagger, lexicon),
                new GoalRule(tagger, lexicon),
                new NeedRule(reader, tagger, lexicon),
                new DifferenceRule(tagger, lexicon),
                new ContrastRule(parser, tagger, lexicon),
                new UnlikeRule(lexicon, tagger),
                new PassiveRule(reader, parser, tagger, lexicon),
                new SettingRule(reader, parser, lexicon),
                new OccasionRule(reader, parser, tagger, lexicon),
                new SubjectRule(reader, parser, tagger, lexicon),
                new ObjectRule(reader, parser, tagger, lexicon),
                new WhereRule(reader, parser, tagger, lexicon),
                new RelationRule(reader, parser, tagger, lexicon),
                new EitherOrRule(reader, parser, tagger, lexicon),
                new DefinitionRule(lexicon, tagger),
                new OpeningRule(lexicon, tagger),
                new NumberRule(lexicon, reader, parser),
                new ListRule(tagger, lexicon),
                new EnumerationRule(reader, lexicon),
                new RowRule(lexicon, tagger),
                new KindsRule(lexicon, tagger),
                new OptionsRule(lexicon, tagger),
                new CountedRule(lexicon, tagger),
                new ContentsRule(lexicon, tagger),
                new ActsRule(lexicon, tagger),
                new SiblingRule(lexicon, tagger),
                new MemberRule(lexicon, tagger),
                new DrawnRule(lexicon, tagger),
                new AliasRule(tagger),
                new CodeBlockRule(lexicon, tagger),
                new UseCaseRule(),
                new DutyRule(reader, tagger, lexicon),
                new CommandRule(lexicon, tagger),
                new BracketRule(lexicon, tagger),
                new FormulaRule(lexicon, tagger),
                new CallRule(lexicon, tagger),
                new MenuRule(lexicon, tagger),
                new UsageRule(lexicon, tagger),
                new TableRule(lexicon, tagger),
                new DefaultRule(lexicon, tagger),
                new ProcessRule(lexicon, tagger),
                new AsideRule(lexicon, tagger),
                new NoneRule(lexicon, tagger),
                new PurposeRule(lexicon, tagger),
                new FittingRule(lexicon, tagger),
                new GrantRule(lexicon, tagger),
                new AbleRule(lexicon, tagger),
                new AssuredRule(reader, tagger, lexicon),
                new ExplainedRule(lexicon, tagger),
                new AfterwardsRule(parser, tagger, lexicon),
                new StillRule(reader, tagger, lexicon),
                new OutsideRule(lexicon, tagger),
                new BranchRule(lexicon, tagger),
                new OnlyRule(reader, tagger, lexicon),
                new QualityRule(reader, tagger, lexicon),
                new SharedRule(lexicon, tagger),
                new AlikeRule(lexicon, tagger),
                new StateRule(lexicon, tagger),
                new RankRule(lexicon, tagger),
                new DeedsRule(lexicon, tagger),
                new InTurnRule(lexicon, tagger),
                new RangesRule(lexicon, tagger),
                new NamedUsesRule(lexicon, tagger),
                new PossibleRule(lexicon, tagger),
                new NotForRule(lexicon, tagger),
                new WhatForRule(reader, parser, tagger, lexicon),
                new MarkedRule(),
                new HowLongRule(reader, parser, tagger, lexicon),
                new FragmentRule(lexicon, tagger),
                new ClozeRule(lexicon, reader, parser));
    }

    /** The rules that need to know no word of the language: they take names, and what stands before and behind a sign. */
    public static List<Rule> ofAnyLanguage(Lexicon lexicon) {
        Tagger tagger = new Tagger(lexicon);
        return List.of(new AcronymRule(), new ForeignTermRule(lexicon, tagger), new AliasRule(tagger));
    }
}
