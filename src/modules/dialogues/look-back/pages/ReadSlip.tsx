import { PhoneFold, Slip } from '../../../../design/index.ts'
import { MediaOf, type Slip as SlipView } from '../../../contributions/index.ts'
import type { LookBackWords } from '../locales/index.ts'

interface ReadSlipProps {
  w: LookBackWords
  slip: SlipView
  organisation: string
}

interface ReadSlipsProps extends Omit<ReadSlipProps, 'slip'> {
  slips: readonly SlipView[]
  /** So many stay in sight on a phone. */
  atOnce: number
}

/** Slips under each other; on a phone the rest of them lies folded. */
export function ReadSlips({ slips, atOnce, ...shared }: ReadSlipsProps) {
  const { w } = shared
  // A fold that hides a single slip is as long as the slip.
  const inSight = atOnce > 0 && slips.length === atOnce + 1 ? slips.length : atOnce
  const rest = slips.slice(inSight).map((slip) => <ReadSlip {...shared} slip={slip} />)
  return (
    <>
      {slips.slice(0, inSight).map((slip) => (
        <ReadSlip {...shared} slip={slip} />
      ))}
      {rest.length > 0 ? (
        <PhoneFold summary={w(atOnce ? 'more' : 'read', { count: rest.length })}>{rest}</PhoneFold>
      ) : null}
    </>
  )
}

/** A slip; where it may not go further, that stands below it. */
export const ReadSlip = ({ w, slip, organisation }: ReadSlipProps) => (
  <Slip
    said={slip.name ?? undefined}
    reach={slip.audience === 'everyone' ? undefined : w(`reach.${slip.audience}`, { organisation })}
    media={<MediaOf w={w} {...slip} words={slip.body} />}
  >
    {slip.body}
  </Slip>
)
