/** References as the ACM prints them, for what this library knows of a paper. */
export const ACM = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info><title>ACM</title><id>manicule-acm</id><updated>2026-11-26T00:00:00+00:00</updated></info>
  <macro name="author"><names variable="author"><name and="text" delimiter-precedes-last="contextual"/></names></macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <macro name="access">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL" prefix="Retrieved from "/></else>
    </choose>
  </macro>
  <citation><layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout></citation>
  <bibliography second-field-align="flush">
    <sort><key macro="author"/><key macro="year"/><key variable="title"/></sort>
    <layout>
      <text variable="citation-number" prefix="[" suffix="]"/>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <text macro="author"/>
          <text macro="year"/>
          <text variable="title"/>
          <choose>
            <if type="paper-conference">
              <group delimiter=" "><text value="In"/><text variable="container-title" font-style="italic"/></group>
            </if>
            <else-if type="article-journal"><text variable="container-title" font-style="italic"/></else-if>
            <else><text variable="number"/></else>
          </choose>
        </group>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`;
