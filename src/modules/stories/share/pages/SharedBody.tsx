import type { ShareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'

interface BodyProps {
  w: ShareWords
  shared: SharedView
  /** Where its photo and its sound stand. */
  base: string
  /** Who reads it shared it. */
  own?: boolean
}

/** What somebody shared, as they did. */
export function SharedBody({ w, shared, base, own = false }: BodyProps) {
  const { recognisable } = shared
  const seen =
    recognisable &&
    (own && recognisable === 'unsaid'
      ? 'own.recognisable.unsaid'
      : (`desk.recognisable.${recognisable}` as const))
  return (
    <div class="kv-shared" lang={shared.language}>
      {shared.words ? (
        <p class="kv-shared__words" dir="auto">
          {shared.words}
        </p>
      ) : null}
      <SharedMedia w={w} shared={shared} base={base} />
      {seen ? <p class="kv-small">{w(seen)}</p> : null}
      <p class="kv-small">{shared.name ? w('desk.name', { name: shared.name }) : w('desk.nameless')}</p>
    </div>
  )
}

export const SharedMedia = ({ w, shared, base }: { w: ShareWords; shared: SharedView; base: string }) => (
  <>
    {shared.media.map(({ kind, width, height }) =>
      kind === 'photo' ? (
        <img
          class="kv-told"
          src={`${base}/media/photo`}
          alt={shared.alt || w('desk.photo')}
          {...(width && height && { width, height })}
          loading="lazy"
        />
      ) : (
        <div class="kv-told">
          <p class="kv-told__label">{w('desk.sound')}</p>
          {/* biome-ignore lint/a11y/useMediaCaption: it is kept for being written out; where there are words they stand above it. */}
          <audio controls preload="none" src={`${base}/media/sound`} aria-label={w('desk.sound')} />
        </div>
      ),
    )}
  </>
)
