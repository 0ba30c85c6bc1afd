import { Circle, Heading, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Live, LiveList } from '../../../../platform/live/LiveList.tsx'
import type { HarvestedDialogue } from '../keeper.ts'
import type { Laid } from '../laid.ts'
import { harvestWords } from '../locales/index.ts'
import { readPieces } from './pieces.tsx'

interface TableTopProps {
  locale: Locale
  dialogue: HarvestedDialogue
  laid: Laid
  /** Address of what tells this page how it changes. */
  live: string
  back: { href: string; label: string }
}

/** What lies on the table, to read along: nothing to do here. */
export function TableTopPage(props: TableTopProps) {
  const w = harvestWords(props.locale)
  return (
    <>
      <PageHead
        title={w('table-top.title')}
        lead={w('table-top.lead')}
        drawing={<Circle fire="embers" open={0} />}
      >
        <p>
          <a href={props.back.href}>{props.back.label}</a>
        </p>
      </PageHead>
      <Lying {...props} />
    </>
  )
}

/** The same in letters that can be read from across the room. */
export function WallPage(props: TableTopProps) {
  const w = harvestWords(props.locale)
  return (
    <div class="kv-wide-wall">
      <Heading level={1}>{props.dialogue.title || w('table-top.title')}</Heading>
      <Lying {...props} />
      <p class="kv-no-print">
        <a href={props.back.href}>{props.back.label}</a>
      </p>
    </div>
  )
}

function Lying(props: TableTopProps) {
  const w = harvestWords(props.locale)
  const pieces = readPieces(props)
  return (
    <Live src={props.live} over={w('live.over')} away={w('live.away')}>
      <LiveList name="laid" pieces={pieces} />
      <LiveList name="loose" pieces={pieces} />
    </Live>
  )
}
