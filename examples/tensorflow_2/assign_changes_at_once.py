"""In eager mode `assign` changes the variable when Python reaches the line."""

# %% assign
import tensorflow as tf

v = tf.Variable(5)

before = v.numpy()
returned = v.assign(10)
after = v.numpy()

print("before:", before)
print("after: ", after)

# %% returned
print("assign returned a:   ", type(returned).__name__)
print("it is v itself:      ", returned is v)

v.assign(20)
seen_through_returned = returned.numpy()
print("after v.assign(20):  ", seen_through_returned)

chained = v.assign(1).assign_add(4).numpy()
print("assign, assign_add:  ", chained)
