/** References as the conferences of computational linguistics print them, for what this library knows of a paper. */
export const ACL = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info><title>ACL</title><id>manicule-acl</id><updated>2026-11-24T00:00:00+00:00</updated></info>
  <macro name="author">
    <names variable="author"><name and="text" delimiter-precedes-last="contextual"/></names>
  </macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
  <citation et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", "><names variable="author"><name form="short" and="text"/></names><text macro="year"/></group>
    </layout>
  </citation>
  <bibliography hanging-indent="true">
    <sort><key macro="author"/><key macro="year"/><key variable="title"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="year"/>
        <choose>
          <if type="paper-conference">
            <text variable="title"/>
            <group delimiter=" "><text value="In"/><text variable="container-title" font-style="italic"/></group>
          </if>
          <else-if type="article-journal">
            <text variable="title"/>
            <text variable="container-title" font-style="italic"/>
          </else-if>
          <else>
            <text variable="title"/>
            <choose>
              <if variable="number"><group delimiter=", "><text value="Preprint"/><text variable="number"/></group></if>
              <else><text variable="URL"/></else>
            </choose>
          </else>
        </choose>
      </group>
    </layout>
  </bibliography>
</style>`;
