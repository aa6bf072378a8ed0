import { signal } from '@preact/signals';
const n = signal(0);
export function App() { return <p onClick={() => { n.value++; }}>{n}</p>; }
