import { useId, useRef, useState } from 'preact/hooks';
import { makeTag, type Tag, tagKey } from '../../../papers/tag.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { type TagHues, tagColour } from '../../tag-colour.ts';
import { HueChoice } from './hue-choice.tsx';

export interface TagRow {
  readonly tag: Tag;
  readonly papers: number;
}

interface TagsViewProps {
  /** By name; null until they are known. */
  readonly tags: readonly TagRow[] | null;
  readonly onRename: (from: Tag, to: Tag) => void;
  readonly onDelete: (tag: Tag) => void;
  readonly hues: TagHues;
  readonly onHue: (tag: Tag, hue: number | null) => void;
}

/** All tags, those below another one set in under it: renamed, made one with another, taken away. */
export function TagsView({ tags, hues, onRename, onDelete, onHue }: TagsViewProps) {
  const [editing, setEditing] = useState<Tag | null>(null);
  return (
    <section class="plain-view">
      <h1>Tags</h1>
      <p class="plain-soft">
        Renaming a tag takes those below it along, as <code>nlp/parsing</code> is below <code>nlp</code>. A name that is
        there already makes the two one.
      </p>
      {tags?.length === 0 && <p>No tags yet. Give a paper one, and it stands here.</p>}
      <ul class="plain-list">
        {tags?.map(({ tag, papers }) => (
          <li key={tag} style={{ '--depth': tag.split('/').length - 1 }}>
            {editing === tag ? (
              <TagName
                tag={tag}
                onCancel={() => setEditing(null)}
                onName={(to) => {
                  setEditing(null);
                  if (to !== tag) onRename(tag, to);
                }}
              />
            ) : (
              <>
                <a class="plain-tag plain-name" href={`#papers?tags=${encodeURIComponent(tag)}`}>
                  <span class="plain-hue" style={{ background: tagColour(tag) }}>
                    {tag}
                  </span>
                </a>
                <span class="plain-soft">{papersInWords(papers)}</span>
                <HueChoice tag={tag} hue={hues[tagKey(tag)] ?? null} onHue={(hue) => onHue(tag, hue)} />
                <button type="button" class="outlined" aria-label={`Rename ${tag}`} onClick={() => setEditing(tag)}>
                  Rename
                </button>
                <button type="button" class="outlined" aria-label={`Delete ${tag}`} onClick={() => onDelete(tag)}>
                  Delete
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TagNameProps {
  readonly tag: Tag;
  readonly onName: (to: Tag) => void;
  readonly onCancel: () => void;
}

function TagName({ tag, onName, onCancel }: TagNameProps) {
  const id = useId();
  const [text, setText] = useState<string>(tag);
  const focused = useRef(false);
  const made = makeTag(text);
  return (
    <form
      class="plain-name plain-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (made) onName(made);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label class="unseen" for={id}>
        New name of {tag}
      </label>
      <input
        id={id}
        ref={(input) => {
          if (!focused.current) input?.select();
          focused.current = true;
        }}
        type="text"
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="strong" disabled={!made}>
        Rename
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
