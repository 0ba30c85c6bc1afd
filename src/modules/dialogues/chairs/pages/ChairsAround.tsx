import { Actions, Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { FireView } from '../../fire/view.ts'
import type { Invited } from '../../invite/queries.ts'
import { needsChair } from '../give.ts'
import { type ChairWords, chairWords } from '../locales/index.ts'

interface ChairsAroundProps {
  locale: Locale
  fire: FireView
  invited: readonly Invited[]
  hidden: FormState['hidden']
}

/** For who keeps the fire: how many chairs are taken, whom to call about theirs, and who waits, in their order. */
export function ChairsAround({ locale, fire, invited, hidden }: ChairsAroundProps) {
  const w = chairWords(locale)
  const taken = invited.filter(({ role, sits }) => sits && needsChair(role)).length
  const waiting = invited
    .filter(({ waitingSince }) => waitingSince)
    .sort((a, b) => Number(a.waitingSince) - Number(b.waitingSince))
  const call = invited.filter(({ chairToTell, email, hasAccount }) => chairToTell && !email && !hasAccount)
  return (
    <>
      <p>
        {w('taken', { most: fire.mostSeats, count: taken })}{' '}
        <a href={`/dialogues/${fire.id}/prepare/chairs`}>{w('change')}</a>
      </p>
      {call.length > 0 ? <ToCall w={w} fire={fire} call={call} hidden={hidden} /> : null}
      {waiting.length > 0 ? (
        <Section title={w('waiting')} id="waiting" ruled>
          <p>{w('waiting.lead')}</p>
          <ol>
            {waiting.map(({ name }) => (
              <li dir="auto">{name || w('nameless')}</li>
            ))}
          </ol>
        </Section>
      ) : null}
    </>
  )
}

interface ToCallProps {
  w: ChairWords
  fire: FireView
  call: readonly Invited[]
  hidden: FormState['hidden']
}

function ToCall({ w, fire, call, hidden }: ToCallProps) {
  return (
    <Section title={w('call')} id="call" ruled>
      <p>{w('call.lead')}</p>
      <ul class="kv-invited">
        {call.map(({ seatId, name }) => (
          <li class="kv-invited__one">
            <p class="kv-invited__name" dir="auto">
              {name || w('nameless')}
            </p>
            <PostForm hidden={hidden} action={`/dialogues/${fire.id}/people/${seatId}/told`}>
              <Actions>
                <Button variant="quiet">
                  <span aria-hidden="true">{w('call.told')}</span>
                  <span class="kv-hidden">{w('call.told.who', { name: name || w('nameless') })}</span>
                </Button>
              </Actions>
            </PostForm>
          </li>
        ))}
      </ul>
    </Section>
  )
}
