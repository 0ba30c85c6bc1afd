import { Actions, Button, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { WhereItStands } from '../../reading/pages/WhereItStands.tsx'
import type { WhereItStands as Stands } from '../../reading/where-it-stands.ts'
import type { Asked } from '../asked.ts'
import { peopleInItWords } from '../words.ts'

interface BackProps {
  locale: Locale
  form: FormState
  asked: Asked
  stands: Stands | undefined
  /** Where the answer goes. */
  action: string
}

/** Before somebody says no to what is read already: what that touches, and what not. */
export function TakeYesBackPage({ locale, form, asked, stands, action }: BackProps) {
  const w = peopleInItWords(locale)
  return (
    <>
      <PageHead title={w('no.title')} lead={w(asked.contributionId ? 'no.lead.words' : 'no.lead')} />
      <WhereItStands locale={locale} stands={stands} />
      <PostForm action={action} hidden={form.hidden}>
        <input type="hidden" name="number" value={String(asked.number)} />
        <input type="hidden" name="audience" value={asked.audience} />
        <Actions>
          <Button name="says" value="no" variant="danger">
            {w(asked.contributionId ? 'no.go.words' : 'no.go')}
          </Button>
          <LinkButton href={action} variant="quiet">
            {w('no.stay')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
