const ASKED = 'manicule:asked-to-persist';

/** Asks the browser once not to clear the library when the disk fills up; some ask their reader in turn. */
export async function askToPersist(): Promise<void> {
  if (localStorage.getItem(ASKED) !== null) return;
  localStorage.setItem(ASKED, 'yes');
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
