import { Actions, Button, EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Placing, Said } from '../queries.ts'
import { sisterStoryWords } from '../words.ts'

interface PlacedProps {
  locale: Locale
  form: FormState
  movement: { slug: string; name: string }
  placings: readonly Placing[]
}

/** What stands with a movement and is of a sister, and what waits for a yes: for its hosts. */
export function PlacedPage({ locale, form, movement, placings }: PlacedProps) {
  const w = sisterStoryWords(locale)
  const at = `/circles/${movement.slug}`
  return (
    <>
      <PageHead title={w('placed.title')} lead={w('placed.lead', movement)}>
        <p>
          <a href={at}>{w('placed.back', movement)}</a>
        </p>
      </PageHead>
      {placings.length === 0 ? (
        <EmptyState>
          <p>{w('placed.none')}</p>
        </EmptyState>
      ) : null}
      {placings.map(({ slug, title, from, said, asked }) => (
        <Section title={title} ruled>
          <p>
            {w('placed.of', { name: from })}. {w(stateOf(said))}
          </p>
          {said?.introduction ? <Words said={said} /> : null}
          {asked ? (
            <>
              <p>{w('placed.other')}</p>
              <Words said={asked} />
            </>
          ) : null}
          <LinkList
            items={[
              {
                href: `/stories/${slug}${said?.writers && said.hosts ? `?of=${movement.slug}` : ''}`,
                label: w('placed.read'),
              },
              {
                href: `/stories/${slug}/place/${movement.slug}`,
                label: w(said?.hosts ? 'placed.change' : 'placed.write'),
              },
            ]}
          />
          <PostForm action={`${at}/placed/off`} hidden={form.hidden}>
            <input type="hidden" name="placed" value={said?.id ?? ''} />
            <Actions>
              <Button variant="danger">
                {w(said?.hosts ? (said.writers ? 'placed.off' : 'placed.unask') : 'placed.no')}
              </Button>
            </Actions>
          </PostForm>
          {asked ? (
            <PostForm action={`${at}/placed/off`} hidden={form.hidden}>
              <input type="hidden" name="placed" value={asked.id} />
              <Actions>
                <Button variant="quiet">{w('placed.unask.other')}</Button>
              </Actions>
            </PostForm>
          ) : null}
        </Section>
      ))}
      <p>{w('placed.how')}</p>
    </>
  )
}

const Words = ({ said: { introduction, label } }: { said: Said }) => (
  <blockquote class="kv-shared" dir="auto">
    <p class="kv-lines">{introduction}</p>
    {label ? <p class="kv-small">{label}</p> : null}
  </blockquote>
)

const stateOf = (said: Placing['said']) =>
  said?.hosts ? (said.writers ? 'placed.stands' : 'placed.waits-them') : 'placed.waits-us'
