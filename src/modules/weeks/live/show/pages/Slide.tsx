import type { Locale } from '../../../../../platform/i18n/words.ts'
import type { LiveSession } from '../../queries.ts'
import { showWords } from '../locales/index.ts'

interface SlideProps {
  locale: Locale
  /** Of the live page of its session. */
  at: string
  id: string
  /** What there is to see on it; empty: nobody wrote that down yet. */
  words: string
  width: number | null
  height: number | null
  /** Its words stand below it for everybody to read. */
  told?: boolean
}

/** A slide as a picture, with what there is to see on it. */
export function Slide({ locale, at, id, words, width, height, told = false }: SlideProps) {
  const w = showWords(locale)
  return (
    <figure class="kv-slide">
      <img
        class="kv-slide__picture"
        src={`${at}/show/${id}/file`}
        alt={words || w('slide.untold')}
        width={width ?? undefined}
        height={height ?? undefined}
      />
      {told && words ? (
        <figcaption class="kv-slide__words" aria-hidden="true" dir="auto">
          {words}
        </figcaption>
      ) : null}
    </figure>
  )
}

/** The slide that is on stage now, with its words; nothing where there is none. */
export function SlideNow({ locale, live }: { locale: Locale; live: LiveSession }) {
  const { slideId: id, slideWords: words, slideWidth: width, slideHeight: height } = live
  const at = `/week/${live.week}/sessions/${live.id}/live`
  return id ? <Slide {...{ locale, at, id, width, height }} words={words ?? ''} told /> : null
}
