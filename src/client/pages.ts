/**
 * So many pages as one answer. All that is shown is asked for again each time: what was taken back or changed is so on
 * whatever page it stood.
 * @param list what the entries are called in an answer
 * @param ask for the first page, or the one that an answer calls `next`
 */
export async function pagesOf<
  List extends string,
  Next,
  Page extends {[list in List]: {id: string}[]} & {next: Next | null},
>(list: List, pages: number, ask: (next?: Next) => Promise<Page>): Promise<Page> {
  const first = await ask();
  let {[list]: all, next} = first;
  for (let page = 1; page < pages && next !== null; page++) {
    const further = await ask(next);
    all = [...all, ...further[list]] as Page[List];
    next = further.next;
  }
  // One may have moved from page to page meanwhile.
  return {...first, [list]: [...new Map(all.map((one) => [one.id, one])).values()], next};
}
