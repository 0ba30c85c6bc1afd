import { Actions, Button, Circle, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Hat } from '../../../circles/index.ts'
import { ChairsAround } from '../../chairs/pages/ChairsAround.tsx'
import { Problems } from '../../fire/pages/forms.tsx'
import type { FireView } from '../../fire/view.ts'
import { formatOf } from '../../formats.ts'
import { type InviteWords, inviteWords } from '../locales/index.ts'
import type { Invited } from '../queries.ts'
import { GuestFields } from './GuestFields.tsx'
import { InvitedList } from './InvitedList.tsx'
import { MissingHats } from './MissingHats.tsx'
import { say } from './say.ts'

export interface PeoplePageProps {
  locale: Locale
  form: FormState
  /** For the buttons beside the form. */
  hidden: FormState['hidden']
  fire: FireView
  invited: readonly Invited[]
  missing: readonly Hat[]
}

/** Who is asked and what they said, who is not yet coming, and the ways to ask them. */
export function PeoplePage({ locale, form, hidden, fire, invited, missing }: PeoplePageProps) {
  const w = inviteWords(locale)
  const of = { locale, form, current: {}, say: say(locale) }
  const coming = invited.filter(({ answer, waitingSince }) => answer === 'yes' && !waitingSince).length
  const asked = invited.filter(({ role }) => role !== 'initiator')
  const agreementsAsked = Object.values(form.errors).includes('invite.open')
  return (
    <>
      <Problems {...of} />
      {agreementsAsked ? (
        <p>
          <a href={`/dialogues/${fire.id}/prepare/agreements`}>{w('invite.open.link')}</a>
        </p>
      ) : null}
      <PageHead
        title={w('people')}
        lead={w('people.lead')}
        drawing={<Circle chairs={Math.min(11, coming)} open={3} fire={coming > 1 ? 'lit' : 'unlit'} />}
      >
        <p class="kv-small" dir="auto">
          {fire.title}
        </p>
      </PageHead>
      <Section title={w('list')} id="list" ruled>
        {asked.length === 0 ? (
          <EmptyState>
            <p>{w('list.none')}</p>
          </EmptyState>
        ) : null}
        {invited.length > 0 ? <InvitedList locale={locale} fire={fire} invited={invited} /> : null}
        <MissingHats locale={locale} missing={missing} />
      </Section>
      <ChairsAround locale={locale} fire={fire} invited={invited} hidden={hidden} />
      <Section title={w('add')} id="add" ruled>
        <PostForm hidden={form.hidden}>
          <GuestFields w={w} of={of} withHat withListening={formatOf(fire.format).mostListeners > 0} />
          <Actions>
            <Button>{w('add.go')}</Button>
          </Actions>
        </PostForm>
      </Section>
      {asked.length > 0 ? <Ways w={w} fire={fire} asked={asked} hidden={hidden} /> : null}
      <p>
        <a href={`/dialogues/${fire.id}/prepare`}>{w('people.back')}</a>
      </p>
    </>
  )
}

interface WaysProps {
  w: InviteWords
  fire: FireView
  asked: readonly Invited[]
  hidden: FormState['hidden']
}

/** For everybody at once: by mail, or a card each. */
function Ways({ w, fire, asked, hidden }: WaysProps) {
  const unmailed = asked.filter(({ email, mailedAt }) => email && !mailedAt).length
  const at = `/dialogues/${fire.id}/people`
  return (
    <>
      <Section title={w('send')} id="send" ruled>
        {unmailed > 0 ? (
          <PostForm hidden={hidden} action={`${at}/mail`}>
            <p>{w('send.some', { count: unmailed })}</p>
            <Actions>
              <Button>{w('send.go')}</Button>
            </Actions>
          </PostForm>
        ) : (
          <p>{w('mail.nobody')}</p>
        )}
      </Section>
      <Section title={w('cards')} id="cards" ruled>
        <PostForm hidden={hidden} action={`${at}/cards`}>
          <p>{w('cards.text')}</p>
          <Actions>
            <Button pictogram="print" variant="quiet">
              {w('cards.go')}
            </Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
