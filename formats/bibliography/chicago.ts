/** References as the Chicago Manual has them (author and date), for what this library knows of a paper. */
export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info><title>Chicago</title><id>manicule-chicago</id><updated>2026-11-26T00:00:00+00:00</updated></info>
  <macro name="author">
    <names variable="author">
      <name and="text" name-as-sort-order="first" et-al-min="11" et-al-use-first="7" delimiter-precedes-last="always"/>
    </names>
  </macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <macro name="access">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" "><names variable="author"><name form="short" and="text"/></names><text macro="year"/></group>
    </layout>
  </citation>
  <bibliography hanging-indent="true" entry-spacing="0">
    <sort><key macro="author"/><key macro="year"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=" ">
        <text macro="author" suffix="."/>
        <text macro="year" suffix="."/>
        <text variable="title" quotes="true" suffix="."/>
        <group delimiter=". ">
          <choose>
            <if type="paper-conference">
              <group delimiter=" "><text value="In"/><text variable="container-title" font-style="italic"/></group>
            </if>
            <else-if type="article-journal"><text variable="container-title" font-style="italic"/></else-if>
            <else><group delimiter=", "><text value="Preprint"/><text variable="publisher"/></group></else>
          </choose>
          <text macro="access"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
