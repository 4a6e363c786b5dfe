package app.cumulus.card.rule;

import app.cumulus.card.text.Lexicon;
import java.util.List;

/** The rules in use, one line each. */
public final class Rules {

    private Rules() {}

    public static List<Rule> all(Lexicon lexicon) {
        Grammar grammar = Grammar.of(lexicon);
        return List.of(
                new OwnQuestionRule(grammar),
                new AcronymRule(),
                new ConditionRule(grammar),
                new ReasonRule(grammar),
                new ResultRule(grammar),
                new GoalRule(grammar),
                new NeedRule(grammar),
                new DifferenceRule(grammar),
                new ContrastRule(grammar),
                new UnlikeRule(grammar),
                new PassiveRule(grammar),
                new SettingRule(grammar),
                new OccasionRule(grammar),
                new SubjectRule(grammar),
                new ObjectRule(grammar),
                new WhereRule(grammar),
                new RelationRule(grammar),
                new EitherOrRule(grammar),
                new DefinitionRule(grammar),
                new OpeningRule(grammar),
                new NumberRule(grammar),
                new ListRule(grammar),
                new EnumerationRule(grammar),
                new RowRule(grammar),
                new KindsRule(grammar),
                new OptionsRule(grammar),
                new CountedRule(grammar),
                new ContentsRule(grammar),
                new ActsRule(grammar),
                new SiblingRule(grammar),
                new MemberRule(grammar),
                new DrawnRule(grammar),
                new AliasRule(grammar),
                new CodeBlockRule(grammar),
                new UseCaseRule(),
                new DutyRule(grammar),
                new CommandRule(grammar),
                new BracketRule(grammar),
                new FormulaRule(grammar),
                new CallRule(grammar),
                new MenuRule(grammar),
                new UsageRule(grammar),
                new TableRule(grammar),
                new DefaultRule(grammar),
                new ProcessRule(grammar),
                new AsideRule(grammar),
                new NoneRule(grammar),
                new PurposeRule(grammar),
                new FittingRule(grammar),
                new GrantRule(grammar),
                new AbleRule(grammar),
                new PredicateRule(grammar),
                new AssuredRule(grammar),
                new ExplainedRule(grammar),
                new AfterwardsRule(grammar),
                new StillRule(grammar),
                new OutsideRule(grammar),
                new BranchRule(grammar),
                new OnlyRule(grammar),
                new QualityRule(grammar),
                new SharedRule(grammar),
                new AlikeRule(grammar),
                new StateRule(grammar),
                new RankRule(grammar),
                new DeedsRule(grammar),
                new InTurnRule(grammar),
                new RangesRule(grammar),
                new NamedUsesRule(grammar),
                new PossibleRule(grammar),
                new NotForRule(grammar),
                new WhatForRule(grammar),
                new MarkedRule(),
                new CodesRule(grammar),
                new ResponsibleRule(grammar),
                new AllowanceRule(grammar),
                new OccurrenceRule(grammar),
                new LabelledRule(grammar),
                new HowLongRule(grammar),
                new ExtentRule(grammar),
                new FragmentRule(grammar),
                new TellsRule(grammar),
                new ErrorRule(grammar),
                new ToolsRule(grammar),
                new LikenessRule(grammar),
                new UniqueRule(grammar),
                new NotationRule(),
                new RelativeRule(grammar),
                new WhoMayRule(grammar),
                new GerundRule(grammar),
                new ClozeRule(grammar));
    }

    /** The rules that need to know no word of the language: they take names, and what stands before and behind a sign. */
    public static List<Rule> ofAnyLanguage(Lexicon lexicon) {
        Grammar grammar = Grammar.of(lexicon);
        return List.of(new AcronymRule(), new ForeignTermRule(grammar), new AliasRule(grammar));
    }
}
