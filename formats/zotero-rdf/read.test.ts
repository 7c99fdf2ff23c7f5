import { expect, test } from 'vitest';
import { Failure } from '../../failures/failure.ts';
import { readZoteroRdf } from './read.ts';

const at = Date.UTC(2030, 0, 1);

const FILE = `<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/">
    <bib:Article rdf:about="https://example.org/marks">
        <z:itemType>journalArticle</z:itemType>
        <dcterms:isPartOf rdf:resource="urn:issn:0000-0000"/>
        <bib:authors><rdf:Seq>
            <rdf:li><foaf:Person><foaf:surname>van Roost</foaf:surname><foaf:givenName>Gerd</foaf:givenName></foaf:Person></rdf:li>
            <rdf:li><foaf:Person><foaf:surname>Team Manicule</foaf:surname></foaf:Person></rdf:li>
        </rdf:Seq></bib:authors>
        <dcterms:isReferencedBy rdf:resource="#item_9"/>
        <dcterms:isReferencedBy rdf:resource="#item_10"/>
        <link:link rdf:resource="#item_3"/>
        <dc:subject>to cite</dc:subject>
        <dc:subject><z:AutomaticTag><rdf:value>margins</rdf:value></z:AutomaticTag></dc:subject>
        <dc:title>Marks &amp; &lt;Margins&gt;</dc:title>
        <dcterms:abstract>Of
margins.</dcterms:abstract>
        <dc:date>July 2, 2026</dc:date>
        <dcterms:dateSubmitted>2026-07-03 10:11:12</dcterms:dateSubmitted>
        <dc:identifier><dcterms:URI><rdf:value>https://example.org/marks</rdf:value></dcterms:URI></dc:identifier>
    </bib:Article>
    <bib:Journal rdf:about="urn:issn:0000-0000">
        <dc:title>Journal of Marks</dc:title>
        <dc:identifier>DOI 10.1000/182</dc:identifier>
    </bib:Journal>
    <bib:Memo rdf:about="#item_9"><rdf:value>&lt;p&gt;Read &lt;strong&gt;twice&lt;/strong&gt;.&lt;/p&gt;</rdf:value></bib:Memo>
    <bib:Memo rdf:about="#item_10"><rdf:value>plain</rdf:value></bib:Memo>
    <z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
    <rdf:Description rdf:about="http://arxiv.org/abs/2607.00001">
        <z:itemType>preprint</z:itemType>
        <dc:title>Notes</dc:title>
        <dc:description>arXiv:2607.00001 [cs]</dc:description>
    </rdf:Description>
    <bib:Document rdf:about="#item_12"><z:itemType>document</z:itemType></bib:Document>
    <z:Collection rdf:about="#collection_1">
        <dc:title>Margins, all</dc:title>
        <dcterms:hasPart rdf:resource="https://example.org/marks"/>
    </z:Collection>
</rdf:RDF>`;

test('items come with their notes, tags and collections', () => {
  const { papers, problems } = readZoteroRdf(FILE, { at });
  expect(papers).toHaveLength(2);
  expect(papers[0]).toMatchObject({
    paper: {
      title: 'Marks & <Margins>',
      authors: ['Gerd van Roost', 'Team Manicule'],
      ids: ['doi:10.1000/182'],
      url: 'https://example.org/marks',
      abstract: 'Of margins.',
      date: '2026-07-02',
      venue: 'Journal of Marks',
    },
    annotation: { tags: ['to cite', 'margins', 'Margins, all'], note: 'Read **twice**.\n\nplain' },
  });
  expect(new Date(papers[0]!.savedAt).getFullYear()).toBe(2026);
  expect(papers[1]!.paper).toMatchObject({
    title: 'Notes',
    ids: ['arxiv:2607.00001'],
    url: 'http://arxiv.org/abs/2607.00001',
  });
  expect(problems).toEqual([{ line: 40, reason: ['nameless'] }]);
});

test.each([
  ['not XML', '@misc{a}'],
  ['cut short', FILE.slice(0, 900)],
  ['other XML', '<feed><title>x</title></feed>'],
  ['entities that grow', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>'],
  ['nested without end', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
])('a file that is %s is refused', (_, text) => {
  expect(() => readZoteroRdf(text, { at })).toThrow(Failure);
});

const rdf = (inside: string) => `${FILE.slice(0, FILE.indexOf('>') + 1)}${inside}</rdf:RDF>`;

test('notes of no paper are told; tags of notes, what else Extra says and folders around folders are kept', () => {
  const { papers, problems } = readZoteroRdf(
    rdf(`<bib:Article rdf:about="#a"><z:itemType>preprint</z:itemType><dc:title>A</dc:title>
      <dcterms:isReferencedBy rdf:resource="#n"/><link:link rdf:resource="#p"/>
      <bib:presentedAt><bib:Conference><dc:title>Marks 2026</dc:title></bib:Conference></bib:presentedAt>
      <dc:description>arXiv:2607.00001 [cs]\nmy words</dc:description></bib:Article>
    <z:Attachment rdf:about="#p"><z:itemType>attachment</z:itemType><link:type>application/pdf</link:type>
      <dc:identifier><dcterms:URI><rdf:value>https://arxiv.org/pdf/2607.00001</rdf:value></dcterms:URI></dc:identifier></z:Attachment>
    <bib:Memo rdf:about="#n"><rdf:value>&lt;p&gt;note&lt;/p&gt;</rdf:value><dc:subject>of the note</dc:subject></bib:Memo>
    <bib:Memo rdf:about="#alone"><rdf:value>&lt;p&gt;of &lt;b&gt;nothing&lt;/b&gt;&lt;/p&gt;</rdf:value></bib:Memo>
    <z:Collection rdf:about="#c"><dc:title>Outer</dc:title><dcterms:hasPart rdf:resource="#d"/></z:Collection>
    <z:Collection rdf:about="#d"><dc:title>Inner</dc:title><dcterms:hasPart rdf:resource="#a"/><dcterms:hasPart rdf:resource="#c"/></z:Collection>`),
    { at },
  );
  expect(papers[0]).toMatchObject({
    paper: { ids: ['arxiv:2607.00001'], venue: 'Marks 2026', pdfUrl: 'https://arxiv.org/pdf/2607.00001' },
    annotation: { tags: ['of the note', 'Inner', 'Outer'], note: 'note\n\narXiv:2607.00001 [cs]\nmy words' },
  });
  expect(problems).toEqual([{ line: expect.any(Number), reason: ['note-alone', { text: 'of **nothing**' }] }]);
});
