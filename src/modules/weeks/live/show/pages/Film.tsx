import type { Locale } from '../../../../../platform/i18n/words.ts'
import { showWords } from '../locales/index.ts'

interface FilmProps {
  locale: Locale
  /** Of the live page of its session. */
  at: string
  id: string
  title: string
  contentType: string
  hasCaptions: boolean
}

/** A film or sound of a house's own. Nothing of it is fetched before somebody plays it. */
export function Film({ locale, at, id, title, contentType, hasCaptions }: FilmProps) {
  const w = showWords(locale)
  const file = `${at}/show/${id}/file`
  const isVideo = contentType.startsWith('video/')
  const shared = { class: 'kv-watch', controls: true, preload: 'none', src: file } as const
  const inside = (
    <>
      {hasCaptions ? (
        <track kind="captions" src={`${at}/show/${id}/captions.vtt`} label={w('film.captions')} default />
      ) : null}
      <a href={file}>{w('film.open')}</a>
    </>
  )
  return (
    <>
      {isVideo ? (
        <video {...shared} aria-label={w('film.video', { title })}>
          {inside}
        </video>
      ) : (
        <audio {...shared} aria-label={w('film.audio', { title })}>
          {inside}
        </audio>
      )}
      {hasCaptions ? null : <p>{w('film.no-captions')}</p>}
    </>
  )
}
