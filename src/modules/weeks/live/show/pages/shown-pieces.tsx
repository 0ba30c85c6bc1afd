import type { Locale } from '../../../../../platform/i18n/words.ts'
import { type Piece, piece } from '../../../../../platform/live/pieces.ts'
import type { LiveSession } from '../../queries.ts'
import { showWords } from '../locales/index.ts'
import { Film } from './Film.tsx'
import { SlideNow } from './Slide.tsx'

/** What is on stage to look at, each a piece of its own: a film that somebody plays goes on while the words beside it change. */
export function shownPieces(locale: Locale, live: LiveSession): Piece[] {
  const w = showWords(locale)
  const { filmId, filmTitle, filmType, filmHasCaptions } = live
  const at = `/week/${live.week}/sessions/${live.id}/live`
  const slide = live.slideId ? [piece('slide', live.slideId, <SlideNow {...{ locale, live }} />)] : []
  if (!filmId || !filmTitle || !filmType) return slide
  return [
    ...slide,
    piece(
      'film',
      filmId,
      <div class="kv-stage__film">
        <p>
          <strong>{w(filmType.startsWith('video/') ? 'film.on-stage' : 'film.hear')}</strong>:{' '}
          <span dir="auto">{filmTitle}</span>
        </p>
        <Film
          {...{ locale, at, id: filmId, title: filmTitle, contentType: filmType }}
          hasCaptions={Boolean(filmHasCaptions)}
        />
        <p>{w('film.about')}</p>
      </div>,
    ),
  ]
}
