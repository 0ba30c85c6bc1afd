import { Actions, Button, Choice, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { EditField, Problems, theirs, valueIn } from '../../fire/pages/forms.tsx'
import type { FireView } from '../../fire/view.ts'
import { mayBeTakenBack } from '../invitation.ts'
import { type InviteWords, inviteWords } from '../locales/index.ts'
import type { Invited } from '../queries.ts'
import { GuestFields } from './GuestFields.tsx'
import { say } from './say.ts'

export interface GuestPageProps {
  locale: Locale
  form: FormState
  hidden: FormState['hidden']
  fire: FireView
  guest: Invited
  /** Nobody came in at this seat by themselves, or said something: a code may still be given. */
  canInvite: boolean
}

/** One person who is asked: the ways to ask them, their answer, and putting things right. */
export function GuestPage({ locale, form, hidden, fire, guest, canInvite }: GuestPageProps) {
  const w = inviteWords(locale)
  const { name, email, partnerOf, needs } = guest
  const of = {
    locale,
    form,
    current: { name, email, partnerOf, needs, answer: guest.answer ?? '' },
    say: say(locale),
  }
  const labelOf = (answer: string) =>
    answer === 'yes' || answer === 'maybe' || answer === 'no' ? w(`answer.${answer}`) : w('guest.answer.none')
  const at = `/dialogues/${fire.id}/people`
  return (
    <>
      <Problems {...of} />
      <PageHead title={<span dir="auto">{w('guest', { name })}</span>}>
        <p>
          <a href={at}>{w('guest.back')}</a>
        </p>
      </PageHead>
      <Asking w={w} at={at} guest={guest} hidden={hidden} canInvite={canInvite} />
      <Section title={w('guest.details')} id="details" ruled>
        <PostForm hidden={form.hidden} version={guest.version ?? 0}>
          <GuestFields w={w} of={of} wasThere={guest.wasThere} />
          <Choice
            name="answer"
            legend={w('guest.phone', { name })}
            hint={theirs(
              locale,
              form,
              w('guest.phone.hint'),
              labelOf(guest.answer ?? ''),
              labelOf(valueIn(of, 'answer')),
            )}
            value={valueIn(of, 'answer')}
            options={[
              { value: '', label: w('guest.answer.none') },
              ...(['yes', 'maybe', 'no'] as const).map((value) => ({ value, label: w(`answer.${value}`) })),
            ]}
          />
          <EditField of={of} name="needs" type="textarea" label={w('needs')} maxlength={1000} />
          <Actions>
            <Button>{w('guest.save')}</Button>
          </Actions>
        </PostForm>
      </Section>
      {guest.wasThere && !guest.hasAccount && ['guest', 'listener'].includes(guest.role) ? (
        <Section title={w('apart')} id="apart" ruled>
          <PostForm hidden={hidden} action={`${at}/${guest.seatId}/apart`}>
            <p>{w('apart.text', { name })}</p>
            <p>{w('apart.stays')}</p>
            <Field
              name="apart"
              label={w('apart.name')}
              value={fieldOf(form.values, 'apart') || w('apart.called', { name })}
              {...(form.errors.name && { error: of.say(form.errors.name) })}
              maxlength={100}
            />
            <Actions>
              <Button variant="danger">{w('apart.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
      {mayBeTakenBack(guest.role) && !guest.wasThere ? (
        <Section title={w('take-back')} id="take-back" ruled>
          <PostForm hidden={hidden} action={`${at}/${guest.seatId}/take-back`}>
            <p>{w('take-back.text', { name })}</p>
            <Actions>
              <Button variant="danger">{w('take-back.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}

interface AskingProps {
  w: InviteWords
  at: string
  guest: Invited
  hidden: FormState['hidden']
  canInvite: boolean
}

/** By mail, on a card, by a link. */
function Asking({ w, at, guest, hidden, canInvite }: AskingProps) {
  const { seatId, name, email, mailedAt, hasAccount } = guest
  return (
    <Section>
      {email && (canInvite || hasAccount) ? (
        <PostForm hidden={hidden} action={`${at}/mail`}>
          <input type="hidden" name="seat" value={seatId} />
          <Actions>
            <Button variant={mailedAt ? 'quiet' : 'primary'}>
              {w(mailedAt ? 'send.again' : 'send.one', { email })}
            </Button>
          </Actions>
        </PostForm>
      ) : null}
      {hasAccount || !canInvite ? (
        <Notice>
          <p>{w(hasAccount ? 'guest.account' : 'guest.own-way', { name })}</p>
        </Notice>
      ) : (
        <>
          <PostForm hidden={hidden} action={`${at}/cards`}>
            <input type="hidden" name="seat" value={seatId} />
            <p>{w('cards.text')}</p>
            <p>{w('cards.anew')}</p>
            <Actions>
              <Button variant="quiet" pictogram="print">
                {w('cards.one')}
              </Button>
            </Actions>
          </PostForm>
          <PostForm hidden={hidden} action={`${at}/${seatId}/link`}>
            <p>{w('link.text', { name })}</p>
            <Actions>
              <Button variant="quiet">{w('link.go')}</Button>
            </Actions>
          </PostForm>
        </>
      )}
    </Section>
  )
}
