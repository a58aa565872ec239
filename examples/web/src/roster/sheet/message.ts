/** A message of the library is a fact, then what to do about it; a few have only the fact. */
export function parts(message: string): { fact: string; advice: string | null } {
  const chinese = message.lastIndexOf('；');
  const at = chinese >= 0 ? chinese : message.lastIndexOf('; ');
  if (at < 0) return { fact: message, advice: null };
  return { fact: message.slice(0, at), advice: message.slice(at + 1).trim() };
}
