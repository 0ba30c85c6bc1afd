import { Actions, Button, Choice, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Problems } from '../../fire/pages/forms.tsx'
import type { FireView, OwnInvitation } from '../../fire/view.ts'
import type { Companion } from '../companion.ts'
import { type TogetherWords, togetherWords } from '../locales/index.ts'
import { mayBring } from '../may-bring.ts'

export interface BringPageProps {
  locale: Locale
  form: FormState
  hidden: FormState['hidden']
  /** The address of the invitation. */
  at: string
  fire: FireView
  own: OwnInvitation
  companion: Companion | undefined
}

/** Bringing one person, their card, and coming without them after all. */
export function BringPage(props: BringPageProps) {
  const { locale, form, at, fire, own, companion } = props
  const w = togetherWords(locale)
  const may = mayBring(fire, own)
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => (togetherWords.has(key) ? w(key) : key)} />
      <PageHead title={w('bring')} lead={companion ? undefined : w('bring.lead')}>
        <p class="kv-small" dir="auto">
          {fire.title}
        </p>
      </PageHead>
      {companion ? (
        <Along {...props} w={w} companion={companion} />
      ) : may === true ? (
        <BringForm {...props} w={w} />
      ) : (
        <Notice>
          <p>{w(may)}</p>
        </Notice>
      )}
      <p>
        <a href={at}>{w('back')}</a>
      </p>
    </>
  )
}

function BringForm({ w, form, fire, own }: BringPageProps & { w: TogetherWords }) {
  const problem = (name: string) => {
    const key = form.errors[name]
    return key && togetherWords.has(key) ? w(key) : undefined
  }
  return (
    <PostForm hidden={form.hidden}>
      <input type="hidden" name="dialogueId" value={fire.id} />
      {own.chairFree ? null : (
        <Notice>
          <p>{w('bring.full')}</p>
        </Notice>
      )}
      <Field
        name="name"
        label={w('name')}
        hint={w('name.hint')}
        purpose={w('name.purpose')}
        value={fieldOf(form.values, 'name')}
        error={problem('name')}
        maxlength={100}
        autocomplete="off"
      />
      <Field
        name="needs"
        type="textarea"
        label={w('needs')}
        hint={w('needs.hint')}
        purpose={w('needs.purpose')}
        value={fieldOf(form.values, 'needs')}
        error={problem('needs')}
        maxlength={1000}
      />
      <Choice
        multiple
        name="helps"
        legend={w('helps')}
        value={fieldOf(form.values, 'helps')}
        options={[{ value: 'yes', label: w('helps.yes') }]}
      />
      <Actions>
        <Button>{w('bring.go')}</Button>
      </Actions>
    </PostForm>
  )
}

function Along({
  w,
  at,
  fire,
  companion,
  hidden,
}: BringPageProps & { w: TogetherWords; companion: Companion }) {
  const { name, waits, opens } = companion
  return (
    <>
      <Notice kind="back" title={name ? w('with.name', { name }) : w('with.nameless')}>
        {waits ? <p>{w('waits')}</p> : null}
      </Notice>
      {opens ? (
        <Section title={w('card')} id="card">
          <PostForm hidden={hidden} action={`${at}/bring/card`}>
            <input type="hidden" name="dialogueId" value={fire.id} />
            <p>{w('card.text')}</p>
            <Actions>
              <Button pictogram="print">{w('card.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
      {fire.status === 'inviting' ? (
        <Section title={w('alone')} id="alone" ruled>
          <PostForm hidden={hidden} action={`${at}/bring/alone`}>
            <input type="hidden" name="dialogueId" value={fire.id} />
            <p>{w('alone.text')}</p>
            <Actions>
              <Button variant="quiet">{w('alone.go')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
    </>
  )
}
