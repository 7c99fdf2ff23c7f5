/** Two windows that read before either writes, as they may. */
export const SLOW_STORAGE = `{
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  local.get = async (keys) => {
    const stored = await get(keys);
    await new Promise((go) => setTimeout(go, 500));
    return stored;
  };
}`;
