import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { Onward } from '../queries.ts'
import { endingWords } from '../words.ts'

interface GoAlongProps {
  locale: Locale
  form: FormState
  slug: string
  name: string
  onward: readonly Onward[]
}

/** Who sat in a circle that went on is asked to come along, and may leave it. */
export function GoAlongPage({ locale, form, slug, name, onward }: GoAlongProps) {
  const w = endingWords(locale)
  return (
    <>
      <PageHead title={w('went.title')} lead={w('went.lead')}>
        <p>
          <a href={`/circles/${slug}`}>{w('back', { name })}</a>
        </p>
      </PageHead>
      {onward.length === 0 ? <p>{w('went.nowhere')}</p> : null}
      {onward.map((one) =>
        one.sits ? (
          <p>
            <a href={`/circles/${one.slug}`}>{w('went.sits', { name: one.name })}</a>
          </p>
        ) : (
          <form method="post" action={`/circles/${slug}/onward`}>
            <input type="hidden" name="_csrf" value={form.hidden.csrf} />
            <input type="hidden" name="_key" value={form.hidden.key} />
            <Actions>
              <Button variant="quiet" name="onward" value={one.id}>
                {w('went.yes', { name: one.name })}
              </Button>
            </Actions>
          </form>
        ),
      )}
    </>
  )
}
