import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Slip } from '../../../contributions/index.ts'
import type { PictureView } from '../../pictures/queries.ts'
import { DraftArticle } from '../../reading/pages/DraftArticle.tsx'
import { type Asked, saidOf } from '../asked.ts'
import { peopleInItWords, problemIn } from '../words.ts'
import { Said } from './Said.tsx'

interface AskedProps {
  locale: Locale
  form: FormState
  asked: Asked
  /** One's own words in it. */
  own: ReadonlyMap<string, Slip>
  /** Those that stood in it when they were asked. */
  pictures: readonly PictureView[]
  /** Where the answer goes; its pictures stand below it. */
  action: string
}

/** A story somebody is in, as it would be read, and two buttons. */
export function AskedPage({ locale, form, asked, own, pictures, action }: AskedProps) {
  const w = peopleInItWords(locale)
  const said = saidOf(asked)
  const under = [...asked.under.map((name) => inLanguage(name, locale)), ...asked.keywords]
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} changed={w('conflict')} />
      <PageHead title={w('asked.title')} lead={w(asked.contributionId ? 'asked.lead.words' : 'asked.lead')} />
      <Section title={w('asked.preview')} ruled>
        <DraftArticle
          {...{ locale, draft: asked, names: asked.bylines, pictures, at: action }}
          said={({ contribution }) => (
            <Said slip={own.get(contribution)} without={<p class="kv-small">{w('asked.others')}</p>} />
          )}
        >
          {under.length > 0 ? (
            <p class="kv-small" lang={locale}>
              {w('asked.under', { names: listOf(locale, under) })}
            </p>
          ) : null}
        </DraftArticle>
      </Section>
      <Section ruled>
        {said ? (
          <Notice>
            <p>{w(`asked.said.${said}`)}</p>
            {asked.changed ? <p>{w('asked.changed')}</p> : null}
          </Notice>
        ) : null}
        <p>{w(`asked.reach.${asked.audience}`, { place: asked.place })}</p>
        <p>{w('asked.later')}</p>
        <PostForm action={action} hidden={form.hidden}>
          <input type="hidden" name="number" value={String(asked.number)} />
          <input type="hidden" name="audience" value={asked.audience} />
          <Actions>
            <Button name="says" value="yes">
              {w('asked.yes')}
            </Button>
            <Button name="says" value="no" variant="quiet">
              {w('asked.no')}
            </Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
