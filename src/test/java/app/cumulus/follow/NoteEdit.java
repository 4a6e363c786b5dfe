package app.cumulus.follow;

import app.cumulus.follow.TracedNote.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do to their notes between two imports. */
enum NoteEdit {
    INDENTED_TWICE_AS_FAR {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> indent(text).replace("\t", "    ").repeat(2) + text.stripLeading());
        }
    },
    TABS_FOR_SPACES {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> indent(text).replace("    ", "\t") + text.stripLeading() + "  ");
        }
    },
    FLATTENED {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, String::stripLeading);
        }
    },
    OTHER_BULLETS {
        @Override
        void edit(List<Line> lines, Random random) {
            each(
                    lines,
                    text -> BULLET.matcher(text)
                            .replaceFirst(
                                    found -> Matcher.quoteReplacement(found.group(1) + other(found.group(2)) + " ")));
        }
    },
    BULLETS_ON_ALL_LINES {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> isFact(text) ? indent(text) + "- " + bare(text) : text);
        }
    },
    BULLETS_TAKEN_OFF {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> isFact(text) ? indent(text) + bare(text) : text);
        }
    },
    NUMBERED {
        @Override
        void edit(List<Line> lines, Random random) {
            int[] number = {0};
            each(lines, text -> {
                number[0] = text.isBlank() ? 0 : number[0] + 1;
                return isFact(text) ? indent(text) + number[0] + ". " + bare(text) : text;
            });
        }
    },
    MARKDOWN_MADE_OF_IT {
        @Override
        void edit(List<Line> lines, Random random) {
            each(
                    lines,
                    text -> isHeading(text)
                            ? "## " + title(text)
                            : isFact(text) ? markdownItem(text) : blankRule(text));
        }
    },
    ORG_MADE_OF_IT {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> {
                int depth = 2 + indent(text).replace("\t", "    ").length() / 2;
                return isHeading(text)
                        ? "* " + title(text)
                        : isFact(text) ? "*".repeat(Math.min(6, depth)) + " " + bare(text) : blankRule(text);
            });
        }
    },
    BOLD_WORDS {
        @Override
        void edit(List<Line> lines, Random random) {
            each(
                    lines,
                    text -> isFact(text) && random.nextInt(3) == 0
                            ? text.replaceFirst("(\\p{L}{5,})", "**$1**")
                            : text);
        }
    },
    OTHER_CASE {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> switch (random.nextInt(4)) {
                case 0 -> text.toUpperCase(Locale.ROOT);
                case 1 -> text.toLowerCase(Locale.ROOT);
                default -> text;
            });
        }
    },
    HEADINGS_RENAMED {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> isHeading(text) ? text.replace(title(text), "All about " + title(text)) : text);
        }
    },
    SECTIONS_SHUFFLED {
        @Override
        void edit(List<Line> lines, Random random) {
            List<List<Line>> sections = sections(lines);
            Collections.shuffle(sections, random);
            lines.clear();
            sections.forEach(lines::addAll);
        }
    },
    PARAGRAPHS_SHUFFLED {
        @Override
        void edit(List<Line> lines, Random random) {
            List<List<Line>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
            for (Line line : lines) {
                paragraphs.get(paragraphs.size() - 1).add(line);
                if (line.text().isBlank()) {
                    paragraphs.add(new ArrayList<>());
                }
            }
            Collections.shuffle(paragraphs, random);
            lines.clear();
            paragraphs.forEach(lines::addAll);
        }
    },
    SECTIONS_SPLIT {
        @Override
        void edit(List<Line> lines, Random random) {
            for (int at = lines.size() - 1; at > 0; at--) {
                if (lines.get(at).text().isBlank() && random.nextInt(6) == 0) {
                    lines.add(at + 1, added("------------- Part " + at + " -------------"));
                }
            }
        }
    },
    SECTIONS_MERGED {
        @Override
        void edit(List<Line> lines, Random random) {
            lines.removeIf(line -> isHeading(line.text()) && random.nextInt(2) == 0);
        }
    },
    LONG_LINES_BROKEN {
        @Override
        void edit(List<Line> lines, Random random) {
            List<Line> broken = new ArrayList<>();
            for (Line line : lines) {
                String rest = line.text();
                while (rest.length() > WIDTH && isFact(rest) && rest.lastIndexOf(' ', WIDTH) > WIDTH / 2) {
                    int cut = rest.lastIndexOf(' ', WIDTH);
                    broken.add(line.saying(rest.substring(0, cut)));
                    rest = indent(line.text()) + "  " + rest.substring(cut + 1);
                }
                broken.add(line.saying(rest));
            }
            lines.clear();
            lines.addAll(broken);
        }
    },
    TABLES_OF_PAIRS {
        @Override
        void edit(List<Line> lines, Random random) {
            List<Line> tabled = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                Matcher pair = PAIR.matcher(lines.get(at).text());
                boolean first =
                        at == 0 || !PAIR.matcher(lines.get(at - 1).text()).matches();
                boolean more = at + 1 < lines.size()
                        && PAIR.matcher(lines.get(at + 1).text()).matches();
                if (!pair.matches() || first && !more) {
                    tabled.add(lines.get(at));
                    continue;
                }
                if (first) {
                    tabled.add(added("| Term | Meaning |"));
                    tabled.add(added("|---|---|"));
                }
                tabled.add(lines.get(at)
                        .saying("| " + pair.group(1).strip() + " | "
                                + pair.group(2).strip() + " |"));
            }
            lines.clear();
            lines.addAll(tabled);
        }
    },
    LETTERS_SWAPPED {
        @Override
        void edit(List<Line> lines, Random random) {
            each(lines, text -> random.nextInt(6) == 0 ? misspelt(text, random) : text);
        }
    },
    WORDS_CHANGED {
        @Override
        void edit(List<Line> lines, Random random) {
            each(
                    lines,
                    text -> random.nextInt(5) == 0
                                    && words(text) >= 6
                                    && text.strip().contains(" ")
                            ? reworded(text, random)
                            : text);
        }
    },
    LINES_DELETED {
        @Override
        void edit(List<Line> lines, Random random) {
            lines.removeIf(line -> random.nextInt(8) == 0);
        }
    },
    SECTIONS_DELETED {
        @Override
        void edit(List<Line> lines, Random random) {
            List<List<Line>> sections = sections(lines);
            sections.removeIf(section -> random.nextInt(5) == 0);
            lines.clear();
            sections.forEach(lines::addAll);
        }
    },
    LINES_ADDED {
        @Override
        void edit(List<Line> lines, Random random) {
            for (int at = lines.size() - 1; at > 0; at--) {
                if (random.nextInt(10) == 0) {
                    lines.add(at, added(indent(lines.get(at).text()) + "- " + RandomFacts.one(random)));
                }
            }
        }
    },
    REORGANISED {
        @Override
        void edit(List<Line> lines, Random random) {
            for (NoteEdit part : List.of(
                    SECTIONS_SHUFFLED,
                    HEADINGS_RENAMED,
                    OTHER_BULLETS,
                    INDENTED_TWICE_AS_FAR,
                    LETTERS_SWAPPED,
                    LINES_ADDED)) {
                part.edit(lines, random);
            }
        }
    },
    A_MONTH_OF_EDITS {
        @Override
        void edit(List<Line> lines, Random random) {
            for (NoteEdit part : List.of(
                    MARKDOWN_MADE_OF_IT,
                    LINES_DELETED,
                    WORDS_CHANGED,
                    LETTERS_SWAPPED,
                    LINES_ADDED,
                    PARAGRAPHS_SHUFFLED)) {
                part.edit(lines, random);
            }
        }
    };

    private static final int WIDTH = 60;
    private static final Pattern BULLET = Pattern.compile("^(\\s*)([-*•+])\\s+");
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[-=_*]{3,}\\s*(\\w.*?)\\s*[-=_*]{3,}|#{1,6}\\s+(.*?)|\\*{1,2}\\s+([A-Z].{0,40}))\\s*$");
    private static final Pattern PAIR =
            Pattern.compile("^\\s*(?:[-*•]\\s+)?(\\w[\\w /-]{1,30}?)\\s*(?::| - |=)\\s+(\\w[^|]+)$");

    abstract void edit(List<Line> lines, Random random);

    private static void each(List<Line> lines, UnaryOperator<String> edit) {
        lines.replaceAll(line -> line.text().isBlank() ? line : line.saying(edit.apply(line.text())));
    }

    private static Line added(String text) {
        return new Line(text, Set.of());
    }

    private static String indent(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    private static String bare(String text) {
        return BULLET.matcher(text).find() ? BULLET.matcher(text).replaceFirst("") : text.stripLeading();
    }

    private static String markdownItem(String text) {
        return indent(text).replace("\t", "    ") + "- " + bare(text);
    }

    private static String blankRule(String text) {
        return text.matches("^[-=_]{5,}\\s*$") ? "" : text;
    }

    private static String other(String bullet) {
        return switch (bullet) {
            case "-" -> "*";
            case "*" -> "•";
            case "•" -> "+";
            default -> "-";
        };
    }

    private static boolean isHeading(String text) {
        return HEADING.matcher(text).matches();
    }

    private static String title(String text) {
        Matcher heading = HEADING.matcher(text);
        heading.matches();
        for (int group = 1; group <= heading.groupCount(); group++) {
            if (heading.group(group) != null) {
                return heading.group(group);
            }
        }
        return text;
    }

    private static boolean isFact(String text) {
        return words(text) > 0 && !isHeading(text) && !text.matches("^\\s*[|#{}<].*|^[-=_]{3,}.*");
    }

    private static int words(String text) {
        return (int) Pattern.compile("\\p{L}{2,}").matcher(text).results().count();
    }

    private static List<List<Line>> sections(List<Line> lines) {
        List<List<Line>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (int at = 0; at < lines.size(); at++) {
            boolean above = at > 0 && lines.get(at - 1).text().matches("^[-=_]{5,}\\s*$");
            if (isHeading(lines.get(at).text())) {
                List<Line> last = sections.get(sections.size() - 1);
                List<Line> next = new ArrayList<>();
                if (above) {
                    next.add(last.remove(last.size() - 1));
                }
                sections.add(next);
            }
            sections.get(sections.size() - 1).add(lines.get(at));
        }
        return sections;
    }

    private static String misspelt(String text, Random random) {
        Matcher word = Pattern.compile("\\p{L}{5,}").matcher(text);
        List<Integer> starts = new ArrayList<>();
        while (word.find()) {
            starts.add(word.start());
        }
        if (starts.isEmpty()) {
            return text;
        }
        int at = starts.get(random.nextInt(starts.size())) + 1 + random.nextInt(3);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    /** Takes a word away, adds one or puts another in its place; more than half of the words stay. */
    private static String reworded(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\S) +")));
        Set<Integer> left = new HashSet<>();
        for (int times = 0; times < Math.max(1, words.size() / 6); times++) {
            int at = random.nextInt(words.size() - 1) + 1;
            if (left.add(at)) {
                words.set(at, random.nextBoolean() ? "always " + words.get(at) : "other");
            }
        }
        return String.join(" ", words);
    }
}
