import { useId, useRef, useState } from 'preact/hooks';
import { makeTag, type Tag, tagKey } from '../../../papers/tag.ts';
import { say } from '../../../words/say.ts';
import { papersInWords } from '../../popup/sentences.ts';
import { type TagHues, tagColour } from '../../tag-colour.ts';
import { Said } from '../../text/said.tsx';
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
  /** The tag whose row the focus goes back to when its name was typed. */
  const named = useRef<Tag | null>(null);
  return (
    <section class="plain-view">
      <h1>{say('library.tags')}</h1>
      <p class="plain-soft">
        <Said of="library.tagsLead" with={{ below: <code>{'nlp/parsing'}</code>, tag: <code>{'nlp'}</code> }} />
      </p>
      {tags?.length === 0 && <p>{say('library.noTagsYet')}</p>}
      <ul class="plain-list">
        {tags?.map(({ tag, papers }) => (
          <li key={tag} style={{ '--depth': tag.split('/').length - 1 }}>
            {editing === tag ? (
              <TagName
                tag={tag}
                onCancel={() => {
                  named.current = tag;
                  setEditing(null);
                }}
                onName={(to) => {
                  named.current = to;
                  setEditing(null);
                  if (to !== tag) onRename(tag, to);
                }}
              />
            ) : (
              <>
                <a class="plain-tag plain-name" href={`#papers?tags=${encodeURIComponent(tag)}`}>
                  <span class="plain-hue" dir="auto" style={{ background: tagColour(tag) }}>
                    {tag}
                  </span>
                </a>
                <span class="plain-soft">{papersInWords(papers)}</span>
                <HueChoice tag={tag} hue={hues[tagKey(tag)] ?? null} onHue={(hue) => onHue(tag, hue)} />
                <button
                  type="button"
                  class="outlined"
                  ref={(button) => {
                    if (button === null || named.current !== tag) return;
                    named.current = null;
                    button.focus();
                  }}
                  aria-label={say('library.renameTag', { tag })}
                  onClick={() => setEditing(tag)}
                >
                  {say('library.rename')}
                </button>
                <button
                  type="button"
                  class="outlined"
                  aria-label={say('library.deleteTag', { tag })}
                  onClick={() => onDelete(tag)}
                >
                  {say('library.delete')}
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
        {say('library.newName', { tag })}
      </label>
      <input
        id={id}
        ref={(input) => {
          if (!focused.current) input?.select();
          focused.current = true;
        }}
        type="text"
        dir="auto"
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="strong" disabled={!made}>
        {say('library.rename')}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {say('common.cancel')}
      </button>
    </form>
  );
}
