import { Actions, Button, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { carrierNames } from '../../answers/carrier-names.ts'
import type { LaidCluster } from '../laid.ts'
import type { HarvestWords } from '../locales/index.ts'
import type { WayBack, WhyNot } from '../onward-back.ts'

interface WayBackProps {
  locale: Locale
  w: HarvestWords
  /** The harvest's path. */
  at: string
  cluster: LaidCluster
  way: WayBack
  form: FormState
}

/** Undoing that a cluster goes onward, doing so again, or why that is no longer possible. */
export function WayBackSection({ locale, w, at, cluster, way, form }: WayBackProps) {
  if (way.why) {
    return (
      <Section title={w('back.why.title')} ruled>
        <WhyNotBack locale={locale} w={w} cluster={cluster} why={way.why} />
      </Section>
    )
  }
  return (
    <Section title={w(way.undone ? 'back.again.title' : 'back.title')} ruled>
      <p>{w(way.undone ? 'back.again.body' : 'back.body')}</p>
      <PostForm action={`${at}/undo`} hidden={form.hidden}>
        <Actions>
          <Button name="step" value={way.button ?? ''} variant="quiet">
            {w(way.undone ? 'back.again' : 'back.undo')}
          </Button>
        </Actions>
      </PostForm>
    </Section>
  )
}

interface WhyNotProps {
  locale: Locale
  w: HarvestWords
  cluster: LaidCluster
  why: WhyNot
}

export const WhyNotBack = ({ locale, w, cluster, why }: WhyNotProps) => (
  <p>
    {w(`back.why.${why}`, { carriers: carrierNames(locale, cluster.carriers).join(', ') })}
    {why === 'answered' && cluster.owed ? (
      <>
        {' '}
        <a href={`/answers/${cluster.owed.id}`}>{w('back.read-answer')}</a>
      </>
    ) : null}
  </p>
)
