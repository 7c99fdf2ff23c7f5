import { useState } from 'preact/hooks';
import { type Chosen, FACETS, type FacetCount, type FacetName, type ListOverview } from '../../../search/browse.ts';
import { inNumber } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { tagColour } from '../../tag-colour.ts';
import { FACET_WORDS, type SiteNames, valueInWords } from './facet-words.ts';

/** So many values of a facet stand before 'more'. */
const SHOWN = 8;

interface FacetPanelProps {
  readonly facets: ListOverview['facets'] | null;
  readonly chosen: Chosen;
  readonly siteNames: SiteNames;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What the papers can be narrowed by, with how many each would leave. */
export function FacetPanel({ facets, chosen, siteNames, onChoose }: FacetPanelProps) {
  const some = FACETS.some((facet) => (chosen[facet] ?? []).length > 0);
  return (
    <div class="facets">
      {some && (
        <button type="button" class="quiet facets-clear" onClick={() => onChoose({})}>
          {say('papers.clearFilters')}
        </button>
      )}
      {facets &&
        FACETS.map((facet) => (
          <Facet
            key={facet}
            facet={facet}
            values={facets[facet]}
            chosen={chosen[facet] ?? []}
            siteNames={siteNames}
            onChoose={(values) => onChoose({ ...chosen, [facet]: values })}
          />
        ))}
    </div>
  );
}

interface FacetProps {
  readonly facet: FacetName;
  readonly values: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly siteNames: SiteNames;
  readonly onChoose: (values: readonly string[]) => void;
}

function Facet({ facet, values, chosen, siteNames, onChoose }: FacetProps) {
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, at) => at < SHOWN || chosen.includes(value));
  return (
    <fieldset class="facet">
      <legend>{say(FACET_WORDS[facet])}</legend>
      {shown.map(({ value, papers }) => (
        <label key={value} class="facet-value">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
            }
          />
          {facet === 'tags' && <span class="facet-hue" style={{ background: tagColour(value) }} />}
          <span class="facet-name" dir="auto">
            {valueInWords(facet, value, siteNames)}
          </span>{' '}
          <span class="facet-count">{inNumber(papers)}</span>
        </label>
      ))}
      {values.length > SHOWN && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('papers.fewer') : say('papers.more', { count: values.length - SHOWN })}
        </button>
      )}
    </fieldset>
  );
}
