What the jar of On the Record holds of others, and under which licence. Made from what the parts state of themselves;
META-INF/sbom/application.cdx.json lists the same parts for programs.

<#list dependencyMap as entry>
${entry.getKey().groupId}:${entry.getKey().artifactId}:${entry.getKey().version} | ${entry.getValue()?join(", or ")}
</#list>
static/fonts/source-sans-3.woff2 | SIL Open Font License 1.1 (static/fonts/OFL.txt)
static/fonts/source-serif-4.woff2 | SIL Open Font License 1.1 (static/fonts/OFL.txt)
