import { canKeepKeys, onSubmit } from '../passkeys/browser/begin.ts'

/** Shows the form for making a passkey where the browser can do it, and else says that it cannot. */
class PasskeyMaker extends HTMLElement {
  connectedCallback() {
    const show = (part: string, shown: boolean) =>
      this.querySelector(`[data-${part}]`)?.toggleAttribute('hidden', !shown)
    const able = canKeepKeys()
    show('without', false)
    show('not-here', !able)
    show('with', able)
    if (!able) return
    onSubmit(this, (options) =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as PublicKeyCredentialCreationOptionsJSON,
        ),
      }),
    )
  }
}

customElements.define('kv-passkey-maker', PasskeyMaker)
