/** References as IEEE prints them, for what this library knows of a paper, in the Citation Style Language. */
export const IEEE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only">
  <info><title>IEEE</title><id>manicule-ieee</id><updated>2026-11-24T00:00:00+00:00</updated></info>
  <locale>
    <terms>
      <term name="month-06" form="short">Jun.</term>
      <term name="month-07" form="short">Jul.</term>
      <term name="month-09" form="short">Sep.</term>
    </terms>
  </locale>
  <macro name="author">
    <names variable="author">
      <name and="text" et-al-min="7" et-al-use-first="1" initialize-with=". " delimiter-precedes-last="contextual"/>
      <et-al font-style="italic"/>
    </names>
  </macro>
  <macro name="date">
    <date variable="issued"><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>
  </macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <macro name="identifier">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="doi: "/></if>
      <else-if type="article"><text variable="number"/></else-if>
    </choose>
  </macro>
  <macro name="access">
    <choose>
      <if variable="DOI"/>
      <else-if type="article" variable="number" match="all"/>
      <else><text variable="URL" prefix="[Online]. Available: "/></else>
    </choose>
  </macro>
  <citation><layout prefix="[" suffix="]" delimiter="], ["><text variable="citation-number"/></layout></citation>
  <bibliography second-field-align="flush">
    <layout>
      <text variable="citation-number" prefix="[" suffix="]"/>
      <group delimiter=" ">
        <group delimiter=", " suffix=".">
        <text macro="author"/>
        <choose>
          <if type="paper-conference">
            <text variable="title" quotes="true"/>
            <group delimiter=" "><text value="in"/><text variable="container-title" font-style="italic"/></group>
            <text macro="year"/>
          </if>
          <else>
            <text variable="title" quotes="true"/>
            <text variable="container-title" font-style="italic"/>
            <text macro="date"/>
          </else>
        </choose>
        <text macro="identifier"/>
      </group>
      <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`;
