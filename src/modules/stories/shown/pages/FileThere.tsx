import { Choice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { sizeOf, slideName } from '../../../../platform/recordings/index.ts'
import { type ShownWords, shownWords } from '../locales/index.ts'
import type { Shown } from '../shown.ts'

interface FileProps {
  locale: Locale
  storyId: string
  shown: Shown
}

/** The file that is there: what it is, looking at it, and letting it go. */
export function FileThere({ locale, storyId, shown }: FileProps) {
  const w = shownWords(locale)
  return (
    <>
      <p>
        {w('file.there', { about: aboutFile(locale, w, shown) })}{' '}
        <a href={`/write/${storyId}/shown/file`}>{w('file.look')}</a>
      </p>
      <Choice
        {...{ name: 'without', legend: w('file'), hideLegend: true, multiple: true }}
        options={[{ value: 'yes', label: w('without') }]}
      />
    </>
  )
}

function aboutFile(locale: Locale, w: ShownWords, { contentType, bytes }: Shown): string {
  const [kind, size] = [slideName(contentType), sizeOf(locale, bytes)]
  if (kind) return w('kind.slides', { kind, size })
  return w(contentType.startsWith('video/') ? 'kind.video' : 'kind.audio', { size })
}
