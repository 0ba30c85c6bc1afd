import { Actions, LinkButton, Section } from '../../../../design/index.ts'
import type { RoomWords } from '../locales/index.ts'

/** Who would rather not type speaks, draws or takes a photo. `base`: below which address; default: for oneself. */
export const OtherWays = ({ w, base = '/room/words' }: { w: RoomWords; base?: string }) => (
  <Section title={w('tell.title')} ruled>
    <Actions>
      <LinkButton href={`${base}/speak`} variant="quiet" pictogram="speak">
        {w('tell.speak')}
      </LinkButton>
      <LinkButton href={`${base}/draw`} variant="quiet" pictogram="draw">
        {w('tell.draw')}
      </LinkButton>
      <LinkButton href={`${base}/photo`} variant="quiet" pictogram="photo">
        {w('tell.photo')}
      </LinkButton>
    </Actions>
  </Section>
)
