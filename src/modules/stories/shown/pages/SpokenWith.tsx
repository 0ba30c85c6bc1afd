import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import { shownWords } from '../locales/index.ts'
import { isShownKind } from '../shown.ts'

/** What somebody spoke, with a text that is no recording: for who writes it, and for nobody else. */
export function SpokenWith({ locale, story }: { locale: Locale; story: OwnStory }) {
  const { id, kind, shown } = story
  if (isShownKind(kind) || !shown?.file || !shown.contentType.startsWith('audio/')) return null
  const w = shownWords(locale)
  return (
    <Notice title={w('spoken.title')}>
      {/* biome-ignore lint/a11y/useMediaCaption: it lies here for being written out. */}
      <audio controls preload="none" src={`/write/${id}/shown/file`} aria-label={w('spoken.title')} />
      <p>{w('spoken.about')}</p>
    </Notice>
  )
}
