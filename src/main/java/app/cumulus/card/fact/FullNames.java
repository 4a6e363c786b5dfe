package app.cumulus.card.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Services that are written out in some notes and called by their short names in all: {@code Simple Queue Service} is SQS. */
final class FullNames {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("simple storage service", "S3"),
            Map.entry("simple queue service", "SQS"),
            Map.entry("simple queuing service", "SQS"),
            Map.entry("simple notification service", "SNS"),
            Map.entry("simple email service", "SES"),
            Map.entry("elastic compute cloud", "EC2"),
            Map.entry("elastic cloud compute", "EC2"),
            Map.entry("elastic cloud computing", "EC2"),
            Map.entry("elastic block store", "EBS"),
            Map.entry("elastic block storage", "EBS"),
            Map.entry("elastic file system", "EFS"),
            Map.entry("elastic file storage", "EFS"),
            Map.entry("elastic load balancing", "ELB"),
            Map.entry("elastic load balancer", "ELB"),
            Map.entry("elastic container service", "ECS"),
            Map.entry("elastic container registry", "ECR"),
            Map.entry("elastic kubernetes service", "EKS"),
            Map.entry("virtual private cloud", "VPC"),
            Map.entry("relational database service", "RDS"),
            Map.entry("relational database services", "RDS"),
            Map.entry("key management service", "KMS"),
            Map.entry("identity and access management", "IAM"),
            Map.entry("identity & access management", "IAM"),
            Map.entry("identity access management", "IAM"),
            Map.entry("security token service", "STS"),
            Map.entry("database migration service", "DMS"),
            Map.entry("web application firewall", "WAF"));

    private static final Pattern FULL = Pattern.compile(
            "(?i)\\b(" + SHORT.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");

    private static final Pattern OWNER = Pattern.compile("(?i)^(?:AWS|Amazon) ");

    private FullNames() {}

    /** The short name of a service, where the words are its full name and nothing else. */
    static Optional<String> ofService(String words) {
        String bare = OWNER.matcher(words).replaceFirst("");
        return Optional.ofNullable(SHORT.get(bare.toLowerCase(Locale.ROOT)));
    }

    /** The words with the short names of services instead of those written out. */
    static String shortened(String text) {
        Matcher full = FULL.matcher(text);
        return full.find() ? full.replaceAll(found -> SHORT.get(found.group(1).toLowerCase(Locale.ROOT))) : text;
    }
}
