import { Actions, Button, Section } from '../../../../design/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { LaidCluster } from '../laid.ts'
import type { HarvestWords } from '../locales/index.ts'
import type { WayBack, WhyNot } from '../onward-back.ts'
import { PostForm } from './parts.tsx'

interface WayBackProps {
  w: HarvestWords
  /** The harvest's path. */
  at: string
  cluster: LaidCluster
  way: WayBack
  form: FormState
}

/** Undoing that a cluster goes onward, doing so again, or why that is no longer possible. */
export function WayBackSection({ w, at, cluster, way, form }: WayBackProps) {
  if (way.why) {
    return (
      <Section title={w('back.why.title')} ruled>
        <WhyNotBack w={w} cluster={cluster} why={way.why} />
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

export const WhyNotBack = ({ w, cluster, why }: { w: HarvestWords; cluster: LaidCluster; why: WhyNot }) => (
  <p>
    {w(`back.why.${why}`, { carriers: cluster.carriers.map(({ name }) => name).join(', ') })}
    {why === 'answered' && cluster.owed ? (
      <>
        {' '}
        <a href={`/answers/${cluster.owed.id}`}>{w('back.read-answer')}</a>
      </>
    ) : null}
  </p>
)
