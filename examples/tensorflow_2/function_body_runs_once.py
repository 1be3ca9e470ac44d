"""Python runs the body of a `tf.function` to build its graph; later calls run the graph."""

# %% calls
import tensorflow as tf

v = tf.Variable(0)
python_runs = []


@tf.function
def step():
    python_runs.append("the body")
    v.assign_add(1)


for _ in range(5):
    step()

print("Python ran:   ", python_runs)
print("the variable: ", v.numpy())
