import { Actions, LinkButton, Section } from '../../../../design/index.ts'
import type { RoomWords } from '../locales/index.ts'

/** Who would rather not type speaks or draws. */
export const OtherWays = ({ w }: { w: RoomWords }) => (
  <Section title={w('tell.title')} ruled>
    <Actions>
      <LinkButton href="/room/words/speak" variant="quiet" pictogram="speak">
        {w('tell.speak')}
      </LinkButton>
      <LinkButton href="/room/words/draw" variant="quiet" pictogram="draw">
        {w('tell.draw')}
      </LinkButton>
    </Actions>
  </Section>
)
