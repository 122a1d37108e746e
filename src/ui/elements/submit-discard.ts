/** Discards a draft, after confirmation. */
export function startDiscard(root: HTMLElement, discard: () => void): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const [ask, sure] = [part('discard'), part('discard-sure')];
  const toggle = (isAsked: boolean) => {
    if (!ask || !sure) return;
    sure.hidden = !isAsked;
    ask.hidden = isAsked;
    (isAsked ? part('discard-no') : ask)?.focus();
  };
  ask?.addEventListener('click', () => toggle(true));
  part('discard-no')?.addEventListener('click', () => toggle(false));
  part('discard-yes')?.addEventListener('click', discard);
}
