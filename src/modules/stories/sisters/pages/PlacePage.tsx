import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Placing } from '../queries.ts'
import { sayIn, sisterStoryWords } from '../words.ts'
import { SisterProblems } from './SisterProblems.tsx'

interface PlaceProps {
  locale: Locale
  form: FormState
  placing: Placing
}

/** Hosts of a sister write what stands above a story on their site, and for whom it is besides. */
export function PlacePage({ locale, form, placing }: PlaceProps) {
  const w = sisterStoryWords(locale)
  const { slug, title, sister, sisterSlug, said } = placing
  const latest = placing.asked ?? said
  const stands = said?.writers && said.hosts
  const typed = '_version' in form.values
  const field = (name: 'introduction' | 'label') => ({
    name,
    label: w(name),
    hint: w(`${name}.hint`),
    value: typed ? fieldOf(form.values, name) : (latest?.[name] ?? ''),
    error: form.errors[name] ? sayIn(w)(form.errors[name]) : undefined,
  })
  return (
    <>
      <SisterProblems w={w} form={form} theirs={latest?.introduction} />
      <PageHead title={w('place.title', { name: sister })} lead={w('place.lead')}>
        <p dir="auto">
          <a href={`/stories/${slug}`}>{w('place.story', { title })}</a>
        </p>
      </PageHead>
      <p>{w(stands ? 'place.other' : said?.writers ? 'place.stands' : 'place.asks')}</p>
      <PostForm
        action={`/stories/${slug}/place/${sisterSlug}`}
        hidden={form.hidden}
        version={latest?.version ?? 0}
      >
        <Field {...field('introduction')} type="textarea" rows={4} />
        <Field {...field('label')} />
        <p>{w('place.holds')}</p>
        <Actions>
          <Button>
            {w(stands ? 'place.ask' : said?.hosts ? 'place.keep' : said?.writers ? 'place.go' : 'place.ask')}
          </Button>
        </Actions>
      </PostForm>
    </>
  )
}
