import { useEffect, useState } from 'preact/hooks';

/** What the server says, once it has; a line for the reviewer where it refuses. */
export function useAnswer<T>(ask: () => Promise<T>, about: string): { answer?: T; refusal?: string } {
  const [state, setState] = useState<{ answer?: T; refusal?: string }>({});
  useEffect(() => {
    let wanted = true;
    setState({});
    ask().then(
      (answer) => {
        if (wanted) setState({ answer });
      },
      (error: unknown) => {
        if (wanted) setState({ refusal: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [about]);
  return state;
}
