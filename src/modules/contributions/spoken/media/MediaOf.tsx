import type { MediaWords } from './locales/index.ts'
import type { MediaView } from './told.ts'

export interface MediaOfProps {
  w: MediaWords
  /** Whose sound or drawing: the contribution. */
  id: string
  media: MediaView | null
  /** Its written version, or nothing. */
  words: string
  /** Only where the words carry it too. */
  name?: string | null
  /** Where one meets these words: `/card`. Default: where everybody does who may read them. */
  base?: string
  /** Where it stands, for who was asked to write it out. */
  address?: string
}

/** What somebody said as they said it, to be seen or heard; nothing where they typed it. Plays when asked to. */
export function MediaOf({
  w,
  id,
  media,
  words,
  name,
  base = '',
  address = `${base}/words/${id}/media`,
}: MediaOfProps) {
  if (!media) return null
  const { width, height } = media
  if (media.kind !== 'sound') {
    return (
      <img
        class="kv-told"
        src={address}
        alt={words || w(`media.${media.kind}`)}
        {...(width && height && { width, height })}
        loading="lazy"
        dir="auto"
      />
    )
  }
  return (
    <div class="kv-told">
      <p class="kv-told__label">{name ? w('media.sound.named', { name }) : w('media.sound')}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: a written version is given by a person or not at all; where there is one it stands below. */}
      <audio
        controls
        preload="none"
        src={address}
        aria-label={name ? w('media.sound.named', { name }) : w('media.sound')}
      >
        <a href={address}>{w('media.sound.open')}</a>
      </audio>
      {words ? null : <p class="kv-told__print">{w('media.sound.print')}</p>}
    </div>
  )
}
