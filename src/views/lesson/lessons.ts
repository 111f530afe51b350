export { LessonList } from "./LessonList.tsx";
export { Trail } from "./Trail.tsx";
