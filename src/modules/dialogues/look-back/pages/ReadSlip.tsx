import { Slip } from '../../../../design/index.ts'
import { MediaOf, type Slip as SlipView } from '../../../contributions/index.ts'
import type { LookBackWords } from '../locales/index.ts'

interface ReadSlipProps {
  w: LookBackWords
  slip: SlipView
  organisation: string
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
