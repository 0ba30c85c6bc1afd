import { Notice } from '../../../design/index.ts'
import type { SignInSection } from '../../people/index.ts'
import { storyWords } from '../words.ts'

/** Why one signs in to write, and what anybody can tell without an account. */
export const whySignInToWrite: SignInSection = {
  name: 'stories.why-sign-in',
  above: true,
  async render({ locale }, next) {
    if (!/^\/write(\/new)?(\?|$)/.test(next ?? '')) return null
    const w = storyWords(locale)
    return (
      <Notice title={w('sign-in.why')}>
        <p>{w('sign-in.why.body')}</p>
        <p>
          {w('sign-in.without')} <a href="/share">{w('sign-in.without.share')}</a>
        </p>
      </Notice>
    )
  },
}
