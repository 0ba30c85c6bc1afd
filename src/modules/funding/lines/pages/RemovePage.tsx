import { Actions, Button, LinkButton, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { folders } from '../../kinds.ts'
import { LineItem } from '../../LineItem.tsx'
import { fundingWords } from '../../locales/index.ts'
import type { LineView } from '../../queries.ts'
import type { LineKind } from '../../schema.ts'
import type { Place } from '../place.ts'

interface RemovePageProps {
  locale: Locale
  kind: LineKind
  place: Place
  line: LineView
  form: FormState
}

/** Asks before a line is gone, with the line itself in sight. */
export function RemovePage({ locale, kind, place, line, form }: RemovePageProps) {
  const w = fundingWords(locale)
  const address = `/circles/${place.slug}/money/${folders[kind]}/${line.id}`
  return (
    <>
      <PageHead title={w('remove.title')} lead={w('remove.lead')} />
      {form.conflict ? <Notice kind="care">{w('errors.conflict')}</Notice> : null}
      <LineItem locale={locale} line={line} level={2} />
      <PostForm action={`${address}/remove`} hidden={form.hidden} version={line.version}>
        <Actions>
          <Button>{w('remove.sure')}</Button>
          <LinkButton href={address} variant="quiet">
            {w('remove.keep')}
          </LinkButton>
        </Actions>
      </PostForm>
    </>
  )
}
