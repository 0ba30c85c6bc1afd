import { Actions, Button, Choice, Notice, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { EditField, Problems, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { type OpeningKind, openingAudiences } from '../../schema.ts'
import { sayIn } from '../../words.ts'
import { openingWords } from '../locales/index.ts'
import type { OpeningView } from '../queries.ts'

interface OpeningPageProps {
  locale: Locale
  form: FormState
  house: { slug: string; name: string }
  kind: OpeningKind
  /** What is changed; undefined for a new one. */
  opening: OpeningView | undefined
}

/** A host writes what others may come and see, or what they would like to see themselves. */
export function OpeningPage({ locale, form, house, kind, opening }: OpeningPageProps) {
  const w = openingWords(locale)
  const { words = '', days = '', room = '', expect = '', audience = '' } = opening ?? {}
  const of = {
    ...{ locale, form, say: sayIn(openingWords, locale) },
    current: { words, days, room, expect, audience },
  }
  const there = opening?.closed ? undefined : opening
  const action = `/circles/${house.slug}/visits/openings/${there?.id ?? kind}`
  const mark = siteWords(locale)('optional')
  const named = (value: string) => {
    const known = openingAudiences.find((one) => one === value)
    return known ? w(`audience.${known}`) : ''
  }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w(`${kind}.title`)} lead={w(`${kind}.lead`)}>
        <p>
          <a href={`/circles/${house.slug}/visits`}>{w('back', { name: house.name })}</a>
        </p>
      </PageHead>
      {opening?.closed ? <Notice kind="care">{w('anew')}</Notice> : null}
      {kind === 'offer' ? <Notice>{w('home')}</Notice> : null}
      <PostForm action={action} hidden={form.hidden} version={there?.version ?? 0}>
        <EditField
          of={of}
          name="words"
          type="textarea"
          rows={3}
          maxlength={600}
          label={w(`${kind}.words`)}
          hint={w(`${kind}.words.hint`)}
          required
        />
        <EditField of={of} name="days" label={w('days')} hint={w('days.hint')} mark={mark} maxlength={200} />
        <EditField
          of={of}
          name="room"
          label={w('room')}
          hint={w(`room.${kind}.hint`)}
          mark={mark}
          maxlength={120}
        />
        <EditField
          of={of}
          name="expect"
          type="textarea"
          rows={4}
          maxlength={1200}
          label={w(`expect.${kind}`)}
          hint={w(`expect.${kind}.hint`)}
          mark={mark}
        />
        <Choice
          name="audience"
          legend={w('audience')}
          hint={theirs(locale, form, undefined, named(audience), named(valueIn(of, 'audience')))}
          value={valueIn(of, 'audience')}
          error={problemIn(of, 'audience')}
          options={openingAudiences.map((value) => ({
            value,
            label: w(`audience.${value}`),
            hint: w(`audience.${value}.hint`),
          }))}
        />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
      {there ? (
        <PostForm action={`${action}/close`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('close')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  )
}
