/** <team-talk>: prints the card. */
class TeamTalk extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
  }
}

customElements.define('team-talk', TeamTalk);
