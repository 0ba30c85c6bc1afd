import { Actions, Button, Field, LinkButton, PageHead, Slip } from '../../../../../design/index.ts'
import type { Locale } from '../../../../../platform/i18n/words.ts'
import { Problems } from '../../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../../platform/web/form.ts'
import { PostForm } from '../../../../../platform/web/post-form.tsx'
import { kindOfStory, storyWords } from '../../../words.ts'
import { problemIn, togetherWords } from '../../words.ts'
import type { Invitation } from '../queries.ts'

interface InvitationProps {
  locale: Locale
  form: FormState
  invitation: Invitation
  at: string
  /** Whoever looks has an account and is signed in. */
  known: boolean
  called: string
}

/** Who asks and for what; and a yes, which with a link needs an account to write with. */
export function InvitationPage({ locale, form, invitation, at, known, called }: InvitationProps) {
  const w = togetherWords(locale)
  const { by, kind, language, title, byLetter, writes } = invitation
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('asked.title')} lead={w('asked.lead', { name: by })} />
      <Slip said={kindOfStory(locale, kind)}>
        <span lang={language}>{title || storyWords(locale)('mine.untitled')}</span>
      </Slip>
      {writes ? (
        <p>{w('with.writes')}</p>
      ) : (
        <>
          <p>{w('asked.means')}</p>
          {known || byLetter ? (
            <Answer {...{ w, form, at, known, byLetter, called }} />
          ) : (
            <>
              <p>{w('with.sign-in')}</p>
              <Actions>
                <LinkButton href={`/sign-in?next=${encodeURIComponent(at)}`}>
                  {w('with.sign-in.go')}
                </LinkButton>
              </Actions>
            </>
          )}
          <p class="kv-small">{w(byLetter ? 'asked.no.about' : 'with.no-need')}</p>
        </>
      )}
    </>
  )
}

interface AnswerProps extends Pick<InvitationProps, 'form' | 'at' | 'known' | 'called'> {
  w: ReturnType<typeof togetherWords>
  byLetter: boolean
}

function Answer({ w, form, at, known, byLetter, called }: AnswerProps) {
  const typed = 'says' in form.values
  return (
    <PostForm action={at} hidden={form.hidden}>
      <Field
        name="byline"
        label={w(known ? 'asked.byline' : 'with.name')}
        hint={w(known ? 'asked.byline.hint' : 'with.name.hint')}
        value={typed ? fieldOf(form.values, 'byline') : called}
        error={form.errors.byline ? problemIn(w, form.errors.byline) : undefined}
        autocomplete="name"
      />
      <Actions>
        <Button name="says" value="yes">
          {w('asked.yes')}
        </Button>
        {byLetter ? (
          <Button name="says" value="no" variant="quiet">
            {w('asked.no')}
          </Button>
        ) : null}
      </Actions>
    </PostForm>
  )
}
