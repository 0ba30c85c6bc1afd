import { Heading, PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FireWords, fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

const reaches = ['here', 'organisation', 'everyone'] as const

/** The sheet on which somebody without a phone writes what may travel. */
export function HarvestSheet({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  return (
    <PrintSheet size="a4">
      <p class="kv-sheet__kicker" dir="auto">
        {fire.title}
      </p>
      <Heading level={2}>{w('sheet.harvest')}</Heading>
      <p>{w('sheet.harvest.text')}</p>
      {[1, 2, 3].map((count) => (
        <Sentence w={w} count={count} />
      ))}
      <p>
        {w('sheet.harvest.nameless')} <Box />
      </p>
      <div class="kv-harvest-sheet__foot">
        <div>
          <p class="kv-harvest-sheet__label">{w('sheet.harvest.sign')}</p>
          <p class="kv-harvest-sheet__sign"></p>
          <p class="kv-small">{w('sheet.harvest.sign.why')}</p>
        </div>
        <div>
          <p class="kv-harvest-sheet__label">{w('sheet.harvest.writer')}</p>
          <p>
            <Box /> {w('sheet.harvest.writer.self')}
          </p>
          <p>
            <Box /> {w('sheet.harvest.writer.other')}
          </p>
          <p class="kv-harvest-sheet__line"></p>
          <p class="kv-small">{w('sheet.harvest.read-back')}</p>
        </div>
      </div>
    </PrintSheet>
  )
}

const Sentence = ({ w, count }: { w: FireWords; count: number }) => (
  <div class="kv-harvest-sheet__sentence">
    <p class="kv-harvest-sheet__label">{w('sheet.harvest.line', { count })}</p>
    <p class="kv-harvest-sheet__line"></p>
    <p class="kv-harvest-sheet__line"></p>
    <p class="kv-harvest-sheet__reach">
      {reaches.map((reach) => (
        <span>
          <Box /> {w(`sheet.harvest.${reach}`)}
        </span>
      ))}
    </p>
  </div>
)

const Box = () => <span class="kv-harvest-sheet__box"></span>
