/** References as Nature prints them, for what this library knows of a paper. */
export const NATURE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only">
  <info><title>Nature</title><id>manicule-nature</id><updated>2026-11-26T00:00:00+00:00</updated></info>
  <macro name="author">
    <names variable="author">
      <name and="symbol" et-al-min="6" et-al-use-first="1" initialize-with=". " name-as-sort-order="all" delimiter-precedes-last="never"/>
      <et-al font-style="italic"/>
    </names>
  </macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <macro name="place">
    <choose>
      <if type="paper-conference">
        <group delimiter=" "><text value="in"/><text variable="container-title" font-style="italic"/></group>
      </if>
      <else-if type="article-journal"><text variable="container-title" font-style="italic"/></else-if>
      <else><group delimiter=" "><text value="Preprint at"/><text variable="URL"/></group></else>
    </choose>
  </macro>
  <citation><layout vertical-align="sup" delimiter=","><text variable="citation-number"/></layout></citation>
  <bibliography second-field-align="flush">
    <layout>
      <text variable="citation-number" suffix="."/>
      <group delimiter=" ">
        <text macro="author" suffix="."/>
        <text variable="title" suffix="."/>
        <group delimiter=" " suffix=".">
          <text macro="place"/>
          <group delimiter=" "><text macro="year" prefix="(" suffix=")"/></group>
          <choose><if type="article-journal paper-conference" match="any"><text variable="DOI" prefix="https://doi.org/"/></if></choose>
        </group>
      </group>
    </layout>
  </bibliography>
</style>`;
