import { useEffect, useState } from "react";

/** A value once it has stood still for a while, in milliseconds: what moves is not read out. */
export function useRested<T>(value: T, delay: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (rested === value) return undefined;
    const timer = setTimeout(() => setRested(value), delay);
    return () => clearTimeout(timer);
  }, [value, rested, delay]);
  return rested;
}
